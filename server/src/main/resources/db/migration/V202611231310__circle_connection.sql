create table circle_connection (
  account uuid not null,
  other_account uuid not null,
  person uuid,
  muted boolean not null,
  since bigint not null,
  primary key (account, other_account),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (other_account) references accounts_account (account) on delete cascade
);
create table circle_block (
  account uuid not null,
  other_account uuid not null,
  blocked_at bigint not null,
  primary key (account, other_account),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (other_account) references accounts_account (account) on delete cascade
);
create table circle_invitation (
  account uuid not null,
  id uuid not null,
  secret_hash ${bytes} not null,
  person uuid not null,
  expires_at bigint not null,
  accepted_account uuid,
  their_person uuid,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (accepted_account) references accounts_account (account) on delete cascade
);
create table circle_grant (
  account uuid not null,
  author_account uuid not null,
  kind text not null,
  thing uuid not null,
  granted_at bigint not null,
  primary key (account, author_account, kind, thing),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (author_account) references accounts_account (account) on delete cascade
);
create index circle_grant_author on circle_grant (author_account, kind, thing);
create table circle_guest (
  account uuid not null,
  id uuid not null,
  secret_hash ${bytes} not null,
  kind text not null,
  thing uuid not null,
  person uuid,
  name ${bytes},
  expires_at bigint not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
