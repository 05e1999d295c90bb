import type { CardOfToday, WaitingLine } from '@app/db/stores/card.store';
import type { Tx } from '@app/db/tx';
import { type JurisdictionId, openingAfterToday, type ReceiverId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Workplace } from '../workplace';
import { openings, type OpeningOf } from './openings';

const MOST = 2_000;

/**
 * Puts the cards together that robots post in their groups: one card a receiver and day, within the working hours of a
 * working day; what comes after it waits for the next. A slip issued by hand goes at once. Nothing is sent here.
 */
@Injectable()
export class AssembleCards {
  constructor(private readonly at: Workplace) {}

  /** For every jurisdiction that has lines waiting. */
  async run(stopping?: AbortSignal): Promise<void> {
    for (const jurisdictionId of await this.at.due.cards()) {
      if (stopping?.aborted) return;
      try {
        await this.assemble(jurisdictionId);
      } catch (err) {
        this.at.counters.add('delivery_failures');
        this.at.log.error({ err, jurisdictionId }, 'cards could not be put together');
      }
    }
  }

  private assemble(jurisdictionId: JurisdictionId): Promise<void> {
    return this.at.db.transaction({ jurisdictionId }, async (tx) => {
      const [due, openingOf] = await Promise.all([tx.cards.due(MOST), openings(tx)]);
      const open = await this.open(tx, due, openingOf);
      const receivers = [...new Set(open.map(({ receiverId }) => receiverId))];
      const cards = await tx.cards.ofToday(receivers);
      for (const id of receivers) {
        const of = <T extends { receiverId: ReceiverId }>(all: readonly T[]) =>
          all.filter(({ receiverId }) => receiverId === id);
        await this.fill(tx, id, of(open), of(cards));
      }
    });
  }

  /** Those that may go now; the others are held until their programme's next opening. */
  private async open(tx: Tx, due: readonly WaitingLine[], openingOf: OpeningOf): Promise<WaitingLine[]> {
    const going = due.filter(({ atOnce }) => atOnce);
    for (const id of new Set(due.map(({ programmeId }) => programmeId))) {
      const lines = due.filter(({ atOnce, programmeId }) => !atOnce && programmeId === id);
      const until = openingOf(id);
      if (until > tx.now) await tx.cards.hold(lines, until);
      else going.push(...lines);
    }
    return going;
  }

  /** The day's card while nobody has tried to send it; after that what is urgent gets one of its own, numbered. */
  private async fill(
    tx: Tx,
    receiverId: ReceiverId,
    lines: readonly WaitingLine[],
    cards: readonly CardOfToday[],
  ): Promise<void> {
    const daily = `card:${receiverId}:${tx.today}`;
    if (!cards.some(({ key, tried }) => key === daily && tried) && lines.some(({ atOnce }) => !atOnce))
      return tx.cards.put(receiverId, daily, lines);
    await holdForNextDay(
      tx,
      lines.filter(({ atOnce }) => !atOnce),
    );
    const numbered = cards.filter(({ key }) => key !== daily).length;
    const untried = cards.find(({ tried }) => !tried)?.key;
    await tx.cards.put(
      receiverId,
      untried ?? `${daily}:${numbered + 2}`,
      lines.filter(({ atOnce }) => atOnce),
    );
  }
}

async function holdForNextDay(tx: Tx, lines: readonly WaitingLine[]): Promise<void> {
  for (const id of new Set(lines.map(({ programmeId }) => programmeId))) {
    const { workingHours } = await tx.programmes.policy(id);
    await tx.cards.hold(
      lines.filter(({ programmeId }) => programmeId === id),
      openingAfterToday(tx.now, await tx.calendar(), workingHours),
    );
  }
}
