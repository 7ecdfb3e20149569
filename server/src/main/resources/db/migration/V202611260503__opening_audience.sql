-- What somebody is to me, as far as it says which questions fit: chosen by me, never inferred.
create table opening_audience (
  account uuid not null,
  person uuid not null,
  audience text not null,
  primary key (account, person),
  foreign key (account) references accounts_account (account) on delete cascade
);
-- Themes of which I do not want to be asked when I write for myself.
create table opening_not_for_me (
  account uuid not null,
  theme text not null,
  primary key (account, theme),
  foreign key (account) references accounts_account (account) on delete cascade
);
