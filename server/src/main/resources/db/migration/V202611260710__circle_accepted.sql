-- To whose invitations somebody said yes is asked whenever Today is made.
create index circle_invitation_accepted on circle_invitation (accepted_account);
