export { TicketActs } from './ticket/ticket-acts';
export { TicketIntake } from './ticket/ticket-intake';
export { type Asked, type Finding, TicketMatching } from './matching/ticket-matching';
export { TicketReading } from './ticket/ticket-reading';
export { TicketsModule } from './tickets.module';
