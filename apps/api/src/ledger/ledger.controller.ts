import { CommitmentRead } from '@app/db/reads/commitment.read';
import type { CommitmentView } from '@app/db/reads/commitment-view';
import { LedgerCountsRead } from '@app/db/reads/ledger-counts.read';
import { LedgerRead } from '@app/db/reads/ledger.read';
import { TrailRead } from '@app/db/reads/trail.read';
import { type Actor, asId } from '@app/domain';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor } from '../http/actor.decorator';
import { PageQuery } from '../http/page.dto';
import { CommitmentAnswer } from './commitment.dto';
import { HistoryPage, HistoryQuery, TrailPage, TrailVerificationAnswer } from './history.dto';
import { ledgerFilter } from './ledger-query';
import { CountedLedger, LedgerFilters } from './ledger-query.dto';
import { LedgerCountsAnswer, LedgerPage } from './ledger.dto';

@Controller()
export class LedgerController {
  constructor(
    private readonly ledger: LedgerRead,
    private readonly counts: LedgerCountsRead,
    private readonly commitments: CommitmentRead,
    private readonly trail: TrailRead,
  ) {}

  /** The ledger (台账): items with light, figures, dates and level, page by page. */
  @Get('commitments')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: LedgerPage })
  list(@Query() filters: LedgerFilters, @CurrentActor() actor: Actor): Promise<string> {
    return this.ledger.list(actor, ledgerFilter(filters));
  }

  /** How many lines the same filters find, by light, and so again in each category and lead department. */
  @Get('commitments/counts')
  @ApiOkResponse({ type: LedgerCountsAnswer })
  count(@Query() filters: CountedLedger, @CurrentActor() actor: Actor): Promise<LedgerCountsAnswer> {
    return this.counts.of(actor, ledgerFilter(filters));
  }

  /** One commitment with all that its page shows, what the asker may do now, and its last 20 events. */
  @Get('commitments/:id')
  @ApiOkResponse({ type: CommitmentAnswer })
  one(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<CommitmentView> {
    return this.commitments.one(actor, asId(id));
  }

  /** Everything that happened to it, or what concerns a topic, the newest first, in words. */
  @Get('commitments/:id/history')
  history(
    @Param('id') id: string,
    @Query() filter: HistoryQuery,
    @CurrentActor() actor: Actor,
  ): Promise<HistoryPage> {
    return this.trail.history(actor, asId(id), filter);
  }

  /** Its events as they were hashed, the oldest first, for verification by whoever wants to. */
  @Get('commitments/:id/trail')
  entries(
    @Param('id') id: string,
    @Query() { limit, cursor }: PageQuery,
    @CurrentActor() actor: Actor,
  ): Promise<TrailPage> {
    return this.trail.entries(actor, asId(id), limit, cursor);
  }

  /** Computes the programme's chain of hashes anew and says whether it is intact, or where it first breaks. */
  @Get('programmes/:id/trail/verification')
  verify(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<TrailVerificationAnswer> {
    return this.trail.verify(actor, asId(id));
  }
}
