#include "CTaggerModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// One cache line a row bucket: the engine relies on the alignment.
_Alignas(64) static const unsigned char model[] = {
#embed "model.bin"
};

const unsigned char *dossier_tagger_model_bytes(void) { return model; }

size_t dossier_tagger_model_length(void) { return sizeof model; }
