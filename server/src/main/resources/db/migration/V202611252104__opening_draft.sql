create table opening_draft (
  account uuid not null,
  id uuid not null,
  person uuid,
  words ${bytes} not null,
  changed_on text not null,
  told_on text,
  version int not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
