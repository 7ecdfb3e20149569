-- Whoever asked may take the question back; from then on nobody is asked it any more.
alter table opening_exchange add column withdrawn_at bigint;
