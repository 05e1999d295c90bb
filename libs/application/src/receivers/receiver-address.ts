import { DomainError } from '@app/domain';
import { Settings } from '@app/platform/config';
import { AllowedHosts, type AllowedTarget } from '@app/platform/webhook/allowed-hosts';
import { AddressRefused, resolveTarget } from '@app/platform/webhook/resolve';
import { Injectable } from '@nestjs/common';

const PATIENCE_MS = 2_000;

/** Where receivers may stand, for whoever enters one; the sender asks the same again before each message. */
@Injectable()
export class ReceiverAddress {
  private readonly hosts: AllowedHosts;

  constructor({ WEBHOOK_ALLOWED_HOSTS }: Settings) {
    this.hosts = new AllowedHosts(WEBHOOK_ALLOWED_HOSTS);
  }

  /**
   * Throws `receiver_url_malformed`, `receiver_host_refused`, `receiver_address_refused`. A name that cannot be resolved
   * now is let pass: the resolver may be down, and nothing is sent where it stays so.
   */
  async check(url: string): Promise<void> {
    const target = this.hosts.target(url);
    if (target === 'malformed') throw new DomainError('receiver_url_malformed');
    if (target === 'host') throw new DomainError('receiver_host_refused', { host: new URL(url).host });
    await this.checkAddress(target);
  }

  private async checkAddress(target: AllowedTarget): Promise<void> {
    try {
      await resolveTarget(target, AbortSignal.timeout(PATIENCE_MS));
    } catch (error) {
      if (error instanceof AddressRefused)
        throw new DomainError('receiver_address_refused', { host: target.host });
    }
  }
}
