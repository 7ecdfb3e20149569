create table listening_mirror (
  account uuid not null,
  id uuid not null,
  kept_on text not null,
  said ${bytes} not null,
  reply ${bytes} not null,
  seen ${bytes} not null,
  corrected ${bytes},
  version int not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
