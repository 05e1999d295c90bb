import { ChangePassword } from '@app/application/sessions/change-password';
import { CreateAccessToken } from '@app/application/sessions/create-access-token';
import { RevokeAccessToken } from '@app/application/sessions/revoke-access-token';
import { SignIn } from '@app/application/sessions/sign-in';
import { SignInLimits } from '@app/application/sessions/sign-in-limits';
import { SignOut } from '@app/application/sessions/sign-out';
import { SwitchPost } from '@app/application/sessions/switch-post';
import { AccessTokenRead } from '@app/db/reads/access-token.read';
import { InstallationRead } from '@app/db/reads/installation.read';
import { SessionRead } from '@app/db/reads/session.read';
import { Module } from '@nestjs/common';
import { AccessTokensController } from './access-tokens.controller';
import { InstallationController } from './installation.controller';
import { PasswordController, SessionsController } from './sessions.controller';

@Module({
  controllers: [SessionsController, PasswordController, AccessTokensController, InstallationController],
  providers: [
    SignInLimits,
    SignIn,
    SignOut,
    SwitchPost,
    ChangePassword,
    CreateAccessToken,
    RevokeAccessToken,
    InstallationRead,
    SessionRead,
    AccessTokenRead,
  ],
})
export class SessionsModule {}
