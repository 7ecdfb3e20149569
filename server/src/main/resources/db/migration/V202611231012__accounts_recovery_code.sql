create table accounts_recovery_code (
  account uuid not null,
  hash ${bytes} not null,
  primary key (account, hash),
  foreign key (account) references accounts_account (account) on delete cascade
);
