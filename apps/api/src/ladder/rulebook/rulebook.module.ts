import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookNews } from './book-news';
import { DraftService } from './draft.service';
import { PublishedBooks } from './published-books';
import { PublishingService } from './publishing.service';
import { RulebookController } from './rulebook.controller';
import { RulebookEntity } from './rulebook.entity';
import { RulebookRepository } from './rulebook.repository';
import { RulebookService } from './rulebook.service';
import { ShippedRulebooks } from './shipped-rulebooks';

@Module({
  imports: [TypeOrmModule.forFeature([RulebookEntity])],
  controllers: [RulebookController],
  providers: [
    RulebookRepository,
    RulebookService,
    DraftService,
    PublishingService,
    PublishedBooks,
    BookNews,
    ShippedRulebooks,
  ],
  exports: [PublishedBooks, BookNews, RulebookService],
})
export class RulebookModule {}
