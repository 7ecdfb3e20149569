create table opening_line (
  account uuid not null,
  id uuid not null,
  person uuid not null,
  words ${bytes} not null,
  kept_on text not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
