-- Asks like a reader of the open buffer and writes down what Neovim itself got and shows, as JSON to $TRANSCRIPT.
local transcript = {}

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then error('no answer: ' .. what, 0) end
end

local function write_and_quit()
  transcript.messages = vim.api.nvim_exec('messages', true)
  vim.fn.writefile({ vim.json.encode(transcript) }, vim.env.TRANSCRIPT)
  vim.cmd('qall!')
end

local function place(item)
  return string.format('%s:%d:%d', vim.fn.fnamemodify(vim.fn.bufname(item.bufnr), ':t'), item.lnum, item.col)
end

local function ask_for_list(name, ask)
  vim.fn.setqflist({}, 'f')
  ask()
  wait(name, function() return #vim.fn.getqflist() > 0 end)
  transcript[name] = {}
  for _, item in ipairs(vim.fn.getqflist()) do
    table.insert(transcript[name], { place = place(item), text = vim.trim(item.text) })
  end
  vim.cmd('cclose')
end

local function hover(name)
  vim.cmd('normal K')
  local float
  wait(name, function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then float = window end
    end
    return float ~= nil
  end)
  transcript[name] = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float), 0, -1, false)
  vim.api.nvim_win_close(float, true)
end

-- Asks until the hover under `name` fits: other buffers' changes are sent a moment later.
local function hover_until(name, fits)
  for _ = 1, 50 do
    hover(name)
    if fits(table.concat(transcript[name], '\n')) then return end
    vim.wait(100)
  end
end

-- Merges two entities by a code action on the name at `place`, and takes it back by undo in the decisions file.
local function decide(buffer, place)
  local before = table.concat(transcript.hover, '\n')
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do
      local title = options.format_item(item)
      if title:find('is the same as') then
        transcript.decision = title
        return choose(item)
      end
    end
    error('no action merges two names', 0)
  end
  vim.cmd('normal ga')
  wait('decision', function() return vim.fn.bufnr('decisions.dossier') > 0 end)
  local decisions = vim.fn.bufnr('decisions.dossier')
  wait('edit', function() return vim.fn.getbufline(decisions, 1, '$')[1] ~= '' end)
  transcript.decisions = vim.fn.getbufline(decisions, 1, '$')
  vim.api.nvim_set_current_buf(buffer)
  vim.api.nvim_win_set_cursor(0, place)
  hover_until('hover_after_decision', function(text) return text ~= before end)
  ask_for_list('references_after_decision', function() vim.cmd('normal gr') end)

  vim.api.nvim_set_current_buf(decisions)
  vim.cmd('silent undo')
  vim.api.nvim_set_current_buf(buffer)
  vim.api.nvim_win_set_cursor(0, place)
  hover_until('hover_after_undo', function(text) return text == before end)
  ask_for_list('references_after_undo', function() vim.cmd('normal gr') end)
end

local function ask()
  local buffer = vim.api.nvim_get_current_buf()
  wait('loading', function() return vim.g.dossier_loaded == 1 end)

  vim.fn.cursor(1, 1)
  vim.fn.search('Steel concerns')
  vim.fn.search('Bensteel')
  local asked_at = vim.api.nvim_win_get_cursor(0)
  hover('hover')

  vim.cmd('normal gd')
  wait('definition', function()
    return vim.api.nvim_get_current_buf() ~= buffer or vim.api.nvim_win_get_cursor(0)[1] ~= asked_at[1]
  end)
  local cursor = vim.api.nvim_win_get_cursor(0)
  transcript.definition = string.format('%s:%d:%d', vim.fn.expand('%:t'), cursor[1], cursor[2] + 1)
  vim.api.nvim_set_current_buf(buffer)
  vim.api.nvim_win_set_cursor(0, asked_at)

  ask_for_list('references', function() vim.cmd('normal gr') end)
  vim.api.nvim_set_current_buf(buffer)
  ask_for_list('outline', function() vim.cmd('normal gO') end)
  vim.api.nvim_set_current_buf(buffer)
  ask_for_list('symbols', function() vim.lsp.buf.workspace_symbol('benst') end)

  vim.api.nvim_set_current_buf(buffer)
  vim.cmd('doautocmd CursorHold')
  wait('lenses', function() return #vim.lsp.codelens.get(buffer) > 0 end)
  local lens = vim.lsp.codelens.get(buffer)[1]
  transcript.lens = lens.command.title
  vim.fn.cursor(lens.range.start.line + 1, 1)
  ask_for_list('passages', function() vim.cmd('normal gl') end)

  vim.api.nvim_set_current_buf(buffer)
  vim.api.nvim_win_set_cursor(0, asked_at)
  decide(buffer, asked_at)

  vim.api.nvim_set_current_buf(buffer)
  vim.fn.append(0, 'Bensteel, said Bensteel.')
  vim.fn.cursor(1, 1)
  hover('hover_after_edit')
end

local progress = vim.lsp.handlers['$/progress']
vim.lsp.handlers['$/progress'] = function(err, result, ...)
  if result and result.value and result.value.kind == 'end' then vim.g.dossier_loaded = 1 end
  return progress(err, result, ...)
end

vim.api.nvim_create_autocmd('VimEnter', {
  callback = function()
    vim.schedule(function()
      local ok, problem = pcall(ask)
      if not ok then transcript.failed = tostring(problem) end
      write_and_quit()
    end)
  end,
})
