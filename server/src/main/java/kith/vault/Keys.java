package kith.vault;

import java.util.Map;
import kith.platform.AccountId;

/**
 * Everything that a keyring holds.
 *
 * @param instance 32 bytes
 * @param wrapped each account's data key, wrapped by the instance key
 */
record Keys(byte[] instance, Map<AccountId, byte[]> wrapped) {}
