-- Whether somebody showed that the address they sign in with reads e-mails, and the link by which they are asked. No address stands here, only its keyed hash.
create table notices_address (
  account uuid not null primary key,
  confirmed ${bytes},
  link uuid,
  link_for ${bytes},
  link_ends_at bigint,
  asked_at bigint,
  asked_on text,
  asked integer not null,
  foreign key (account) references accounts_account (account) on delete cascade
);
