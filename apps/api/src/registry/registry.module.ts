import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContactEntity } from './attachments/contact.entity';
import { EvidenceEntity } from './attachments/evidence.entity';
import { Columns } from './columns';
import { Conditions } from './conditions';
import { EnterpriseEntity } from './enterprise/enterprise.entity';
import { EnterpriseRepository } from './enterprise/enterprise.repository';
import { FormerNameEntity } from './enterprise/former-name.entity';
import { MatchIndexRepository } from './enterprise/match-index.repository';
import { AnnualFactsEntity } from './facts/annual-facts.entity';
import { MergedEnterprises } from './merged-enterprises';
import { Registry } from './registry';

@Module({
  imports: [
    TypeOrmModule.forFeature([EnterpriseEntity, FormerNameEntity, AnnualFactsEntity, ContactEntity, EvidenceEntity]),
  ],
  providers: [Registry, Conditions, Columns, MergedEnterprises, EnterpriseRepository, MatchIndexRepository],
  exports: [Registry],
})
export class RegistryModule {}
