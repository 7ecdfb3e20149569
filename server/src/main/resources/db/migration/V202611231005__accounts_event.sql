create table accounts_event (
  account uuid not null,
  id uuid not null,
  kind text not null,
  at bigint not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
