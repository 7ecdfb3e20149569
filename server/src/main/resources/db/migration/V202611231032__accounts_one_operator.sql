-- Two who sign up first at the same moment: one of them is.
create unique index accounts_one_operator on accounts_account (operator) where operator;
