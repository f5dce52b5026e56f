/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * 来源的可信等级
 * How far a source is trusted
 */
export type Trust =
  /**
   * 主管部门、科研院所、协发网或联盟自身、中央媒体
   * Authorities, academies, the network or an alliance itself, national press
   */
  | 'A'
  /**
   * 镜像、行业与地方媒体、编辑判断
   * Mirrors, trade and local press, editors' judgements
   */
  | 'B'
  /**
   * 转载
   * Reposts
   */
  | 'C';

export type SharedMembersQueryVariables = Exact<{
  minAlliances: number;
  first: number;
  after?: string | null | undefined;
}>;


export type SharedMembersQuery = { dataVersion: string | null, institutions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, memberOf: { edges: Array<{ node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , tie: { trust: Trust, proofs: Array<{ words: string | null, source: { name: string } }> } }> } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SharedMembersDocument = new TypedDocumentString(`
    query SharedMembers($minAlliances: Int!, $first: Int!, $after: String) {
  dataVersion
  institutions(
    filter: { minAlliances: $minAlliances }
    orderBy: ALLIANCES_DESC
    first: $first
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      memberOf(first: 20, filter: { kinds: [ALLIANCE] }) {
        edges {
          node {
            id
            name
          }
          tie {
            trust
            proofs {
              words
              source {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedMembersQuery, SharedMembersQueryVariables>;