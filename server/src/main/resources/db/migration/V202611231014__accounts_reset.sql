create table accounts_reset (
  account uuid not null primary key,
  hash ${bytes} not null,
  expires_at bigint not null,
  foreign key (account) references accounts_account (account) on delete cascade
);
