alter table accounts_account add column left_at bigint;
