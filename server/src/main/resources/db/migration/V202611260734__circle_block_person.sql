-- Whom of mine somebody was when I blocked them: what I call them there.
alter table circle_block add column person uuid;
