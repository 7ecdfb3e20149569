create table accounts_token (
  account uuid not null,
  id uuid not null,
  hash ${bytes} not null,
  name ${bytes} not null,
  scopes text not null,
  created_at bigint not null,
  used_at bigint,
  primary key (account, id),
  unique (account, hash),
  foreign key (account) references accounts_account (account) on delete cascade
);
