create table support_country (
  account uuid not null primary key,
  country text not null,
  foreign key (account) references accounts_account (account) on delete cascade
);
create table support_chosen (
  account uuid not null,
  person uuid not null,
  chosen_at bigint not null,
  primary key (account, person),
  foreign key (account) references accounts_account (account) on delete cascade
);
