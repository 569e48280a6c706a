#ifndef DOSSIER_TAGGER_MODEL_H
#define DOSSIER_TAGGER_MODEL_H

#include <stddef.h>

/// The first byte of the embedded model file.
const unsigned char *dossier_tagger_model_bytes(void);

/// The length of the embedded model file in bytes.
size_t dossier_tagger_model_length(void);

/// Asks the processor to fetch the cache line at `address`, which will be read soon; any address is fine.
static inline void dossier_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
