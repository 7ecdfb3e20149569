-- Something was said after the reveal, or a talk was agreed upon, and this one has not looked yet.
alter table opening_part add column news boolean not null default false;
