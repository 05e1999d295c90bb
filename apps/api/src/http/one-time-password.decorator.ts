import { SetMetadata } from '@nestjs/common';

export const ONE_TIME_PASSWORD_WILL_DO = Symbol('one-time password will do');

/** A route that answers while the one-time password is in use; all others wait until it has been changed. */
export const OneTimePasswordWillDo = () => SetMetadata(ONE_TIME_PASSWORD_WILL_DO, true);
