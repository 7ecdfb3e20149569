create table accounts_passkey (
  account uuid not null,
  id uuid not null,
  credential_hash ${bytes} not null unique,
  record ${bytes} not null,
  name ${bytes} not null,
  signatures bigint not null,
  created_at bigint not null,
  used_at bigint,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
