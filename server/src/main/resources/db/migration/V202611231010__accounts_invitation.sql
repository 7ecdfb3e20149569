create table accounts_invitation (
  account uuid not null,
  id uuid not null,
  hash ${bytes} not null,
  created_at bigint not null,
  expires_at bigint not null,
  primary key (account, id),
  unique (account, hash),
  foreign key (account) references accounts_account (account) on delete cascade
);
