-- Tips and measures that somebody does not want to see.
create table shell_measure_off (
  account uuid not null,
  measure text not null,
  primary key (account, measure),
  foreign key (account) references accounts_account (account) on delete cascade
);
