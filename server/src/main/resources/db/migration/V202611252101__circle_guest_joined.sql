alter table circle_guest add column joined_account uuid;
