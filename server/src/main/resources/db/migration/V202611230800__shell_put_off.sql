create table shell_put_off (
  account uuid not null,
  card text not null,
  put_off_on text not null,
  until_at bigint not null,
  primary key (account, card),
  foreign key (account) references accounts_account (account) on delete cascade
);
