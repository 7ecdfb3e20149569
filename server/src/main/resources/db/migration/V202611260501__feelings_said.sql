-- What somebody said to another about how it feels and keeps for good, once the two have parted or the check-in is gone.
create table feelings_said (
  account uuid not null,
  id uuid not null,
  kind text not null,
  words ${bytes} not null,
  said_at bigint not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
alter table feelings_reply add column back_at bigint;
