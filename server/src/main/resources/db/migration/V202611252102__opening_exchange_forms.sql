alter table opening_exchange add column once uuid;
alter table opening_exchange add column own boolean not null default false;
alter table opening_exchange add column talk_on text;
create unique index opening_exchange_once on opening_exchange (account, once);
alter table opening_part add column by_link boolean not null default false;
alter table opening_part add column hidden_from_guests boolean not null default false;
alter table opening_part add column talked_on text;
create table opening_apart (
  account uuid not null,
  exchange uuid not null,
  other_account uuid not null,
  primary key (account, exchange, other_account),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (other_account) references accounts_account (account) on delete cascade
);
