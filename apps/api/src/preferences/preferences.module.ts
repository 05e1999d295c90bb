import { KeepPreferences } from '@app/application/preferences/keep-preferences';
import { PreferencesRead } from '@app/db/reads/preferences.read';
import { Module } from '@nestjs/common';
import { PreferencesController } from './preferences.controller';

@Module({ controllers: [PreferencesController], providers: [KeepPreferences, PreferencesRead] })
export class PreferencesModule {}
