export { LiaisonModule } from './liaison.module';
