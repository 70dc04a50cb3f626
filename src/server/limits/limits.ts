/** All limits on what a client may ask, for one Apollo Server. */
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { ParseOptions, ValidationRule } from 'graphql';
import type { ServerConfig } from '../config.ts';
import { maxAliases } from './max-aliases.ts';
import { maxDepth } from './max-depth.ts';
import { maxDirectives } from './max-directives.ts';
import { maxInputDepth } from './max-input-depth.ts';
import { operationLimits } from './operation-limits.ts';

export interface Limits {
  readonly parseOptions: ParseOptions;
  readonly validationRules: ValidationRule[];
  readonly plugin: ApolloServerPlugin<BaseContext>;
}

export function limitsOf(config: ServerConfig): Limits {
  return {
    parseOptions: { maxTokens: config.maxTokens },
    validationRules: [
      maxDepth(config.maxDepth),
      maxAliases(config.maxAliases),
      maxDirectives(config.maxDirectives),
      maxInputDepth(config.maxInputDepth),
    ],
    plugin: operationLimits(config),
  };
}
