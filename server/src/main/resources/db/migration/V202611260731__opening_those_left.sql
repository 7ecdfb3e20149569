-- An exchange is complete when all who are left have answered, so how many were asked at first decides nothing.
alter table opening_exchange drop column people;
