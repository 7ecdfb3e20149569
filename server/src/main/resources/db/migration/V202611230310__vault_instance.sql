create table vault_instance (
  fingerprint ${bytes} not null primary key
);
