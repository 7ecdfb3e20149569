create table accounts_account (
  account uuid not null primary key,
  email ${bytes} not null,
  email_hash ${bytes} not null unique,
  name ${bytes} not null,
  password text,
  zone text not null,
  locale text not null,
  operator boolean not null,
  created_at bigint not null
);
create table accounts_session (
  account uuid not null,
  token_hash ${bytes} not null,
  device ${bytes} not null,
  created_at bigint not null,
  seen_at bigint not null,
  primary key (account, token_hash),
  foreign key (account) references accounts_account (account) on delete cascade
);
