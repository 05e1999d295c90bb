import type { MailRecipient, NewDispatch } from '@app/db/stores/dispatch.store';
import type { Tx } from '@app/db/tx';
import { type JurisdictionId, type PersonId, type ProgrammeId, reaches } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { enough, inLanes } from '../in-lanes';
import { Workplace } from '../workplace';
import { openings } from './openings';

const MOST = 2_000;
const LANES = 2;

/**
 * Puts due mail reminders together, one digest a person and day (ruling 26), within the working hours of a working day;
 * a slip issued by hand goes at once. Nothing is sent here.
 */
@Injectable()
export class AssembleMail {
  constructor(private readonly at: Workplace) {}

  /** For every jurisdiction that has mail waiting. */
  async run(stopping?: AbortSignal): Promise<void> {
    const waiting = await this.at.due.mail(this.at.worker);
    await inLanes(waiting, LANES, (jurisdictionId) => this.tryToAssemble(jurisdictionId), enough(stopping));
  }

  /** Returns the keys of the digests that were made or grew. `when`: outside working hours too, for one that will not go out by itself. */
  assemble(jurisdictionId: JurisdictionId, when?: 'whatever the hour'): Promise<string[]> {
    return this.at.db.transaction({ jurisdictionId }, async (tx) => {
      if (!(await tx.dispatches.assembleAlone())) return [];
      const programmes = when ? await tx.dispatches.programmesWithMail() : await this.open(tx);
      const due = await tx.dispatches.dueMail(programmes, MOST);
      const released = due.filter((mail) => mail.released).map(({ key }) => key);
      await tx.reminders.cancel(released, 'released');
      const wanted = due.filter((mail) => !mail.released).map(({ key }) => key);
      if (wanted.length === 0) return [];
      const holders = await tx.dispatches.recipients(wanted);
      const recipients = holders.filter((holder) => reaches(holder, 'mail', holder.level));
      const reached = new Set(recipients.map(({ key }) => key));
      await tx.reminders.cancel(
        wanted.filter((key) => !reached.has(key)),
        'nobody_to_mail',
      );
      const dispatches = await this.digests(tx, recipients);
      await tx.dispatches.add(dispatches, new URL(this.at.config.PUBLIC_URL).hostname);
      return dispatches.map(({ key }) => key);
    });
  }

  private async tryToAssemble(jurisdictionId: JurisdictionId): Promise<void> {
    try {
      await this.assemble(jurisdictionId);
    } catch (err) {
      this.at.counters.add('delivery_failures');
      this.at.log.error({ err, jurisdictionId }, 'mail could not be put together');
    }
  }

  /** The programmes that may send now; what is due in the others is held until their next opening. */
  private async open(tx: Tx): Promise<ProgrammeId[]> {
    const open: ProgrammeId[] = [];
    const [waiting, openingOf] = await Promise.all([tx.dispatches.programmesWithMail(), openings(tx)]);
    for (const id of waiting) {
      const at = openingOf(id);
      if (at > tx.now) await tx.dispatches.hold(id, at);
      else open.push(id);
    }
    return open;
  }

  /** One for each person; a second one of the same day is numbered, unless nobody has tried to send the first. */
  private async digests(tx: Tx, recipients: readonly MailRecipient[]): Promise<NewDispatch[]> {
    const byPerson = new Map<PersonId, string[]>();
    for (const { personId, key } of recipients)
      byPerson.set(personId, [...(byPerson.get(personId) ?? []), key]);
    const days = await tx.dispatches.daysOfMail([...byPerson.keys()]);
    return [...byPerson].map(([personId, reminders]) => {
      const day = days.find((candidate) => candidate.personId === personId);
      const first = `mail:${personId}:${tx.today}`;
      const key = day?.untried ?? (day ? `${first}:${day.count + 1}` : first);
      return { key, personId, reminders };
    });
  }
}
