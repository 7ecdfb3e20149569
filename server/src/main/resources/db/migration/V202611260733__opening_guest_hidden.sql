-- A guest took back what they had said: only they go on reading it.
alter table opening_guest add column hidden boolean not null default false;
