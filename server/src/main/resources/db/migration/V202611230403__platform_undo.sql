create table platform_undo (
  account uuid not null,
  id uuid not null,
  at bigint not null,
  image text not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
create index platform_undo_at on platform_undo (account, at);
