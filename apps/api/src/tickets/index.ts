export { TicketActs } from './ticket/ticket-acts';
export { TicketIntake } from './ticket/ticket-intake';
export { TicketReading } from './ticket/ticket-reading';
export { TicketsModule } from './tickets.module';
