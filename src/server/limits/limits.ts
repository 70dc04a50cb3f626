/** All limits on what a client may ask, for one Apollo Server. */
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { ParseOptions, ValidationRule } from 'graphql';
import type { ServerConfig } from '../config.ts';
import { costPlugin } from './cost-plugin.ts';
import { maxAliases } from './max-aliases.ts';
import { maxDepth } from './max-depth.ts';
import { maxDirectives } from './max-directives.ts';

export interface Limits {
  readonly parseOptions: ParseOptions;
  readonly validationRules: ValidationRule[];
  readonly plugin: ApolloServerPlugin<BaseContext>;
}

export function limitsOf(config: ServerConfig): Limits {
  return {
    parseOptions: { maxTokens: config.maxTokens },
    validationRules: [maxDepth(config.maxDepth), maxAliases(config.maxAliases), maxDirectives(config.maxDirectives)],
    plugin: costPlugin(config),
  };
}
