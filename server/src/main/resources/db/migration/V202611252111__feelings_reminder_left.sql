alter table feelings_reminder add column left_on text;
