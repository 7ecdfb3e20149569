alter table accounts_account add column opens_sign_up boolean not null default false;
