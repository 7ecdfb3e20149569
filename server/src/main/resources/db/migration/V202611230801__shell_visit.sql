create table shell_visit (
  account uuid not null primary key,
  visited_on text not null,
  returned_on text,
  foreign key (account) references accounts_account (account) on delete cascade
);
