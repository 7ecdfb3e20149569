-- Took a link over though one of the two had blocked the other: nobody there sees this part, and to whoever has it all looks as before.
alter table opening_part add column unseen boolean not null default false;
