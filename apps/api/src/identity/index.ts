export { Accounts, type KnownAccount } from './accounts';
export { FirstAdministrator } from './first-administrator';
export { IdentityModule } from './identity.module';
