-- Which prompt of Kith's deck it was, so that two are not offered again what they have had.
alter table opening_exchange add column prompt text;
