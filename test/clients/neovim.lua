-- A person at Neovim, headless: opens an ask with mistakes, looks around, completes, mends, tidies up, renames,
-- saves and leaves.
-- Runs on top of the configuration of the documentation; writes what it saw as JSON to $TOLD. Exit code 1 when something never came.
local told = {}

local function wait(what, holds)
  if not vim.wait(20000, holds, 10) then error('Never came: ' .. what) end
end

local function keys(typed)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), 'xt', false)
end

local function open(file)
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.PORTFOLIO .. '/' .. file))
end

local function name()
  return vim.fn.expand('%:p'):sub(#vim.env.PORTFOLIO + 2)
end

local function go_to(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. text, 'cW') > 0, 'not in the text: ' .. text)
end

--- What is shown as wrong in this buffer, with the text it stands under.
local function findings()
  return vim.tbl_map(function(one)
    local covered = vim.api.nvim_buf_get_text(0, one.lnum, one.col, one.end_lnum, one.end_col, {})
    return { code = one.code, message = one.message, covers = table.concat(covered, '\n'), severity = one.severity }
  end, vim.diagnostic.get(0))
end

local function ask(method, more)
  local place = vim.tbl_extend('force', vim.lsp.util.make_position_params(), more or {})
  local answers = vim.lsp.buf_request_sync(0, method, place, 20000)
  local _, answer = next(answers or {})
  return assert(answer and answer.result, 'no answer to ' .. method)
end

local function steps()
  open('submissions/groningen/wonen.ask.yaml')
  wait('findings', function() return #vim.diagnostic.get(0) >= 2 end)
  told.findings = findings()

  go_to('GM0017')
  vim.lsp.buf.hover()
  wait('a hover', function() return #vim.api.nvim_list_wins() > 1 end)
  local window = vim.api.nvim_list_wins()[2]
  told.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), '\n')
  vim.api.nvim_win_close(window, true)

  go_to('noord]')
  -- What is offered, then the wanted one by walking down to it.
  local offers
  function See_offers()
    offers = vim.tbl_map(function(offer) return offer.abbr end, vim.fn.complete_info({ 'items' }).items)
  end
  keys('5li<C-x><C-o><Cmd>lua See_offers()<CR><Esc>u')
  told.offers = offers
  local down = vim.fn.index(offers, 'Noordenveld')
  go_to('noord]')
  keys('5li<C-x><C-o>' .. ('<C-n>'):rep(down) .. '<Esc>')
  told.completed = vim.fn.getline('.')

  -- An offer of several lines, on a line of its own below the last.
  keys('Go0<C-d>sour<C-x><C-o><Esc>')
  told.block = vim.api.nvim_buf_get_lines(0, 5, -1, true)
  keys('u')

  go_to('GM0017')
  local choices
  vim.ui.select = function(actions, _, choose)
    choices = vim.tbl_map(function(action) return action[2].title end, actions)
    choose(actions[1], 1)
  end
  vim.lsp.buf.code_action()
  wait('what is mended', function() return vim.fn.getline('.'):find('GM0014') ~= nil end)
  told.choices = choices

  vim.lsp.buf.formatting_sync(nil, 20000)
  told.tidy = vim.api.nvim_buf_get_lines(0, 0, -1, true)

  go_to('groningen-spoor')
  vim.lsp.buf.definition()
  wait('the definition', function() return name() ~= 'submissions/groningen/wonen.ask.yaml' end)
  told.definition = { file = name(), line = vim.fn.getline('.'), column = vim.fn.col('.') }

  vim.lsp.buf.rename('groningen-rail')
  wait('the new id', function() return vim.fn.getline(1):find('groningen%-rail') ~= nil end)
  vim.cmd('wall')
  open('submissions/groningen/wonen.ask.yaml')
  wait('what is left', function()
    local codes = vim.tbl_map(function(one) return one.code end, findings())
    return vim.deep_equal(codes, { 'region/outside-territory' })
  end)
  told.left = findings()
  go_to('groningen-rail')
  told.references = {}
  for _, place in ipairs(ask('textDocument/references', { context = { includeDeclaration = true } })) do
    table.insert(told.references, vim.uri_to_fname(place.uri):sub(#vim.env.PORTFOLIO + 2))
  end

  local servers = vim.lsp.get_active_clients()
  told.servers = #servers
  vim.lsp.stop_client(servers)
  wait('the end of the server', function() return servers[1].is_stopped() end)
end

local ok, problem = xpcall(steps, debug.traceback)
if not ok then told.problem = problem end
local file = assert(io.open(vim.env.TOLD, 'w'))
file:write(vim.json.encode(told))
file:close()
vim.cmd(ok and 'qall!' or 'cquit 1')
