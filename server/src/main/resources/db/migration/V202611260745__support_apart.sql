create table support_apart (
  account uuid not null,
  person uuid not null,
  ring text not null,
  muted boolean not null,
  primary key (account, person),
  foreign key (account) references accounts_account (account) on delete cascade
);
